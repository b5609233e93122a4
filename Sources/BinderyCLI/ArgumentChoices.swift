public import ArgumentParser
public import Bindery

extension BuildOptions.Version: ExpressibleByArgument {}
extension BuildOptions.NotePlacement: ExpressibleByArgument {}
extension ImportOptions.Quotes: ExpressibleByArgument {}
