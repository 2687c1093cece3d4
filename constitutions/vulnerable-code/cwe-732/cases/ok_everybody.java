import java.nio.file.*;
import java.nio.file.attribute.PosixFilePermissions;

class Spool {
  void open(Path path) throws java.io.IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
  }
}
