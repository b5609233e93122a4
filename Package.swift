// swift-tools-version: 6.2
import PackageDescription

/// The folders of the other targets: `BinderyResources` lies at the top, so that it can embed `Styles` and `Metadata`.
let otherSources = [
    "CProcess", "CLibXML2", "CLibZip", "CLibDeflate", "CZLib", "CMarkGFM", "CLibYAML", "CGumbo", "CLibJPEG", "CLibPNG",
    "CLibWebP", "CBinderyZip", "CBinderyHTML", "CBinderyMarkdown", "CBinderyImaging", "BinderyFiles", "BinderyEncoding",
    "BinderyXML", "BinderyZip", "BinderyMarkdown", "BinderyYAML", "BinderyHTML", "BinderyImaging",
    "BinderyCore", "BinderyImporter", "BinderyBuilder", "BinderyValidator", "BinderyEditor", "Bindery", "BinderyCLI",
].map { "Sources/" + $0 }

let package = Package(
    name: "Bindery",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Bindery", targets: ["Bindery"]),
        .executable(name: "bindery", targets: ["BinderyCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        // C libraries: a module map and a shim header each.
        .systemLibrary(name: "CProcess"),
        .cLibrary("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
        .cLibrary("CLibZip", pkgConfig: "libzip", apt: "libzip-dev", brew: "libzip"),
        .cLibrary("CLibDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev", brew: "libdeflate"),
        .cLibrary("CZLib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
        .cLibrary("CMarkGFM", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev", brew: "cmark-gfm"),
        .cLibrary("CLibYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
        .cLibrary("CGumbo", pkgConfig: "gumbo", apt: "libgumbo-dev", brew: "gumbo-parser"),
        .cLibrary("CLibJPEG", pkgConfig: "libjpeg", apt: "libjpeg-dev", brew: "jpeg-turbo"),
        .cLibrary("CLibPNG", pkgConfig: "libpng", apt: "libpng-dev", brew: "libpng"),
        .cLibrary("CLibWebP", pkgConfig: "libwebp", apt: "libwebp-dev", brew: "webp"),

        // The owners of C: the only targets in which the word `unsafe` may stand.
        .target(name: "BinderyFiles", dependencies: ["CProcess"]),
        .target(name: "BinderyEncoding"),
        .target(name: "BinderyXML", dependencies: ["CLibXML2"]),
        .target(name: "CBinderyZip", dependencies: ["CLibZip"]),
        .target(name: "BinderyZip", dependencies: ["CBinderyZip", "CLibDeflate", "CZLib", "BinderyFiles"]),
        .target(name: "CBinderyMarkdown", dependencies: ["CMarkGFM"]),
        .target(name: "BinderyMarkdown", dependencies: ["CBinderyMarkdown", "CMarkGFM"]),
        .target(name: "BinderyYAML", dependencies: ["CLibYAML"]),
        .target(name: "CBinderyHTML", dependencies: ["CGumbo"]),
        .target(name: "BinderyHTML", dependencies: ["CBinderyHTML", "CGumbo"]),
        .target(name: "CBinderyImaging", dependencies: ["CLibJPEG", "CLibPNG", "CLibWebP"]),
        .target(name: "BinderyImaging", dependencies: ["CBinderyImaging"]),

        .target(
            name: "BinderyResources",
            path: ".",
            exclude: otherSources + ["Tests", "Metadata/Example", "build", "README.md", "CHANGELOG.md", "LICENSE"],
            sources: ["Sources/BinderyResources"],
            resources: [.embedInCode("Styles"), .embedInCode("Metadata")]),
        .target(
            name: "BinderyCore",
            dependencies: ["BinderyFiles", "BinderyResources", "BinderyXML", "BinderyZip"]),
        .target(
            name: "BinderyImporter",
            dependencies: [
                "BinderyCore", "BinderyEncoding", "BinderyFiles", "BinderyHTML", "BinderyMarkdown", "BinderyXML",
                "BinderyYAML",
            ]),
        .target(
            name: "BinderyBuilder",
            dependencies: [
                "BinderyCore", "BinderyFiles", "BinderyImaging", "BinderyResources", "BinderyXML",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "BinderyValidator",
            dependencies: ["BinderyCore", "BinderyFiles", "BinderyResources", "BinderyXML", "BinderyZip"]),
        .target(
            name: "BinderyEditor",
            dependencies: [
                "BinderyBuilder", "BinderyCore", "BinderyFiles", "BinderyImaging", "BinderyImporter",
                "BinderyValidator", "BinderyXML",
            ]),
        .target(
            name: "Bindery",
            dependencies: [
                "BinderyBuilder", "BinderyCore", "BinderyEditor", "BinderyFiles", "BinderyImporter",
                "BinderyValidator", "BinderyZip",
            ]),
        .executableTarget(
            name: "BinderyCLI",
            dependencies: [
                "Bindery", "BinderyFiles", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(
            name: "BinderyTestSupport",
            dependencies: ["BinderyCore", "BinderyFiles", "BinderyZip"],
            path: "Tests/BinderyTestSupport",
            exclude: ["Oracle"]),
        .tests(of: "BinderyFiles"),
        .tests(of: "BinderyEncoding"),
        .tests(of: "BinderyXML"),
        .tests(of: "BinderyZip", and: ["BinderyFiles"]),
        .tests(of: "BinderyMarkdown"),
        .tests(of: "BinderyYAML"),
        .tests(of: "BinderyHTML"),
        .tests(of: "BinderyImaging"),
        .tests(of: "BinderyCore", and: ["BinderyZip", "BinderyFiles"]),
        .tests(of: "BinderyImporter", and: ["BinderyCore", "BinderyFiles"]),
        .tests(
            of: "BinderyBuilder",
            and: ["BinderyCore", "BinderyFiles", "BinderyImporter", "BinderyResources", "BinderyXML", "BinderyZip"],
            exclude: ["Snapshots"]),
        .tests(of: "BinderyValidator", and: ["BinderyCore", "BinderyXML", "BinderyZip", "BinderyFiles"]),
        .tests(
            of: "BinderyEditor",
            and: [
                "BinderyBuilder", "BinderyCore", "BinderyFiles", "BinderyImaging", "BinderyImporter",
                "BinderyValidator", "BinderyZip",
            ]),
        .tests(of: "Bindery", and: ["BinderyCore", "BinderyFiles"]),
        .tests(of: "BinderyCLI", and: ["Bindery", "BinderyCore", "BinderyFiles"]),
        .testTarget(name: "CodeConventionTests", dependencies: ["BinderyFiles"]),
    ],
    swiftLanguageModes: [.v6]
)

extension Target {
    static func cLibrary(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
        .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
    }

    static func tests(of target: String, and others: [Target.Dependency] = [], exclude: [String] = []) -> Target {
        .testTarget(
            name: target + "Tests",
            dependencies: [.target(name: target), "BinderyTestSupport"] + others,
            exclude: exclude)
    }
}

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
