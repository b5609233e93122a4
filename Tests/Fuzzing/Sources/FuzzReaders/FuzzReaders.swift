import Bindery
import Foundation

/// What libFuzzer calls with each input: the first byte says which reader it is for.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count > 1 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    check(Target.allCases[Int(bytes[0]) % Target.allCases.count], Array(bytes.dropFirst()))
    return 0
}

/// Writes the seeds where the environment variable `FUZZ_SEEDS` says, before anything else.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>>
) -> Int32 {
    guard let folder = ProcessInfo.processInfo.environment["FUZZ_SEEDS"] else { return 0 }
    for (number, seed) in Seeds.all.enumerated() {
        _ = FileManager.default.createFile(atPath: "\(folder)/seed\(number)", contents: Data(seed))
    }
    return 0
}

/// Checks an input and waits for the end of the check.
private func check(_ target: Target, _ bytes: [UInt8]) {
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        let validator = Validator(options: ValidatorOptions(workerCount: 1))
        if target == .archive {
            // The reader of archives wants a file.
            let path = "/dev/shm/bindery-fuzz-\(getpid()).epub"
            _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
            _ = try? await validator.check(path: path)
        } else {
            let report = await validator.check(target.book(bytes))
            _ = TextRenderer().render(report, path: "book.epub")
        }
        done.signal()
    }
    done.wait()
}
