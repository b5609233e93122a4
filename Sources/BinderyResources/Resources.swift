/// The files of `Styles/` and `Metadata/`, compiled into the program.
public enum Resources {
}
