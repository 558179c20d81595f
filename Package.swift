// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "assess",
  defaultLocalization: "zh",
  products: [
    .library(name: "AssessKit", targets: ["AssessKit"]),
    .library(name: "TextFormats", targets: ["TextFormats"]),
    .executable(name: "assess", targets: ["assess"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CRename"),
    .target(name: "CXMLPush", dependencies: ["CLibXML2"]),
    .target(
      name: "TextFormats",
      dependencies: ["CXMLPush", "CZlib", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(
      name: "AssessKit",
      dependencies: [
        "TextFormats",
        .product(name: "BigInt", package: "BigInt"),
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "Renderers", dependencies: ["AssessKit", "TextFormats"], swiftSettings: settings),
    .executableTarget(
      name: "assess",
      dependencies: [
        "AssessKit", "CRename", "Renderers", "TextFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "AssessTestSupport", dependencies: ["AssessKit", "TextFormats"],
      path: "Tests/AssessTestSupport", swiftSettings: settings),
    .testTarget(name: "TextFormatsTests", dependencies: ["TextFormats"], swiftSettings: settings),
    .testTarget(
      name: "AssessKitTests", dependencies: ["AssessKit", "AssessTestSupport", "TextFormats"],
      swiftSettings: settings),
    .testTarget(
      name: "RenderersTests",
      dependencies: ["Renderers", "AssessKit", "AssessTestSupport", "TextFormats"],
      swiftSettings: settings),
    .testTarget(
      name: "AssessTests",
      dependencies: [
        "assess", "AssessKit", "AssessTestSupport", "TextFormats",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings),
  ]
)
