// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that the product knows nothing of the fuzzer.
let targets = [
  "FuzzCSV", "FuzzText", "FuzzXML", "FuzzScheme", "FuzzFormula", "FuzzIntake", "FuzzWorkbook",
  "FuzzZip",
]

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "assess", path: "..")],
  targets: targets.map { name in
    .executableTarget(
      name: name,
      dependencies: [
        .product(name: "AssessKit", package: "assess"),
        .product(name: "TextFormats", package: "assess"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
  }
)
