import BinderyCore
import BinderyFiles

/// The documents of a publication, handed to as many workers as the machine can use.
struct DocumentQueue {
    /// With fewer documents for each, a further worker, which compiles the grammars again and shares memory with the
    /// others, costs more than the tenth of a second that it could save.
    private static let documentsPerWorker = 600

    let container: OpenContainer
    let contexts: [DocumentContext]
    let options: ValidatorOptions

    /// Checks all documents.
    ///
    /// - Parameter first: The worker that has read the package already.
    /// - Returns: The results in the order of the documents.
    func run(first: Worker) async -> [DocumentResult] {
        let wanted = max(1, contexts.count / Self.documentsPerWorker)
        let count = wanted > 1 ? min(options.workerCount ?? Processors.count, wanted) : 1
        let queue = IndexQueue(count: contexts.count)
        return await queue.results(others: count - 1) {
            take(queue, Worker())
        } own: {
            take(queue, first)
        }
    }

    private func take(_ queue: IndexQueue, _ worker: Worker) -> [IndexQueue.Numbered<DocumentResult>] {
        var results: [IndexQueue.Numbered<DocumentResult>] = []
        while let number = queue.next() { results.append((number, check(contexts[number], worker))) }
        return results
    }

    private func check(_ context: DocumentContext, _ worker: Worker) -> DocumentResult {
        do throws(BinderyError) {
            guard let reading = try container.reading(of: context, isThorough: options.looksThroughMedia) else {
                return unreadable(context, "it is missing")
            }
            var result = worker.check(reading.bytes, isComplete: reading.isComplete, context)
            if !reading.isIntact {
                var report = Reporter(part: context.part, rule: .archiveEntryIntact)
                OpenContainer.reportDamage(of: context.part, &report)
                result.findings += report.findings
            }
            return result
        } catch {
            return unreadable(context, error.code == .limit ? "it is too large" : "its bytes are damaged")
        }
    }

    private func unreadable(_ context: DocumentContext, _ reason: String) -> DocumentResult {
        var facts = DocumentFacts(context: context)
        facts.isBroken = true
        var report = Reporter(part: context.part, rule: .archiveEntryReadable)
        report(nil, "“\(context.part)” cannot be unpacked: \(reason)")
        return DocumentResult(facts: facts, findings: report.findings)
    }
}
