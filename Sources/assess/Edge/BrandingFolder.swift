import AssessKit
import Renderers

/// The folder with the face that an office gives to its pages (`--branding`).
struct BrandingFolder {
  /// The face.
  let branding: Branding

  /// Reads the folder, or ends with exit code 3 and everything that is wrong with it.
  init(at path: String) throws {
    let files = try Disk.files(below: path).map { name in
      BrandingFile(name: name, bytes: try Disk.bytes(of: "\(path)/\(name)"))
    }
    do throws(BrandingError) {
      branding = try BrandingReader().branding(from: files)
    } catch {
      throw EdgeError(
        .invalidScheme,
        LocalizedText(
          zh: "“\(path)”里的版面文件不能用：\n\(error.problems.map(\.zh).joined(separator: "\n"))",
          en: "The files for the face of the pages in '\(path)' cannot be used:\n"
            + error.problems.map(\.en).joined(separator: "\n")))
    }
  }
}
