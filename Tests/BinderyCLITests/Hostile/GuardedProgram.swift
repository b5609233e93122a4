import BinderyFiles
import BinderyTestSupport

/// The program under watch: its time, its memory, the files that it opens, the network that it asks for.
///
/// What the system cannot tell (`strace` or `time` is not installed) is `nil`.
struct GuardedProgram {
    /// The CPU time that a run may take. A program without optimisation, or one that watches its memory, is many times
    /// slower than the one that users have.
    static let secondsAllowed = isSanitized ? 20.0 : 6.0
    /// Whether the program watches its memory.
    static var isSanitized: Bool { Terminal.environment("BINDERY_SANITIZE") != nil }

    let folder: String

    struct Message {
        let code: String
        let severity: String
    }

    struct Run {
        let output: String
        let errors: String
        let status: Int32
        var messages: [Message] = []
        var seconds: Double?
        var kilobytes: Int?
        /// The files that were opened beyond those that any program needs to start.
        var openedFiles: Set<String>?
        var networkCalls: [Substring] = []
        /// Calls that make, rename or remove files.
        var changes: [Substring] = []

        var codes: [String] { messages.map(\.code) }
    }

    /// Runs `bindery` with arguments.
    func run(_ arguments: String...) throws -> Run {
        let program = Program(folder: folder)
        let bindery = Program.path
        let usage = folder + "/usage"
        let trace = folder + "/trace"
        var command = ["env", "ASAN_OPTIONS=detect_leaks=0"]
        let hasTrace = ExternalTool("strace") != nil
        let hasTime = ExternalTool("time") != nil
        if hasTime { command += ["/usr/bin/time", "-o", usage, "-f", "%U %S %M"] }
        if hasTrace {
            let calls =
                "trace=open,openat,openat2,creat,socket,connect,rename,renameat,renameat2,unlink,unlinkat,mkdir,linkat"
            command += ["strace", "-f", "-qq", "-s", "4096", "-e", calls, "-o", trace]
        }
        let outcome = try program.start("/usr/bin/env", Array(command.dropFirst()) + [bindery] + arguments)
        var run = Run(output: outcome.output, errors: outcome.errors, status: outcome.status)
        let report = try? JSONText(outcome.output)
        var number = 0
        while let code = report?["messages.\(number).id"], let severity = report?["messages.\(number).severity"] {
            run.messages.append(Message(code: code, severity: severity))
            number += 1
        }
        if hasTime, let text = try? String(decoding: File.bytes(of: usage), as: UTF8.self) {
            let fields = text.split(separator: "\n").last?.split(separator: " ") ?? []
            if fields.count == 3, let user = Double(fields[0]), let system = Double(fields[1]) {
                run.seconds = user + system
                run.kilobytes = Int(fields[2])
            }
        }
        if hasTrace, let text = try? String(decoding: File.bytes(of: trace), as: UTF8.self) {
            Self.read(text.split(separator: "\n"), into: &run)
        }
        return run
    }

    private static func read(_ calls: [Substring], into run: inout Run) {
        var opened: Set<String> = []
        for call in calls {
            let name = call.drop { $0.isNumber || $0 == " " }.prefix { $0 != "(" }
            switch name {
            case "open", "openat", "openat2", "creat":
                let parts = call.split(separator: "\"", omittingEmptySubsequences: false)
                guard parts.count > 2, !call.contains("= -1 ") else { continue }
                let path = String(parts[1])
                if call.contains("O_WRONLY") || call.contains("O_RDWR") || call.contains("O_CREAT") {
                    run.changes.append(call)
                }
                if !isOfTheSystem(path) { opened.insert(path) }
            case "socket", "connect": run.networkCalls.append(call)
            case "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "linkat": run.changes.append(call)
            default: continue
            }
        }
        run.openedFiles = opened
    }

    /// Whether a file is one that any program opens to start and to know the machine.
    private static func isOfTheSystem(_ path: String) -> Bool {
        path.contains(".so") || path == "/etc/ld.so.cache" || path.hasPrefix("/proc/") || path.hasPrefix("/sys/")
            || path == "/dev/null" || path == "/dev/urandom"
            || path.hasPrefix("/usr/lib/locale/")
            || path.hasPrefix("/usr/share/locale/")
    }
}
