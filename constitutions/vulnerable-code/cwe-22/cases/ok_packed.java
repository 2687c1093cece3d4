import java.io.*;
import java.nio.file.*;
import java.util.zip.*;

class Unpack {
  void unpack(ZipInputStream packed, Path folder) throws IOException {
    ZipEntry entry;
    while ((entry = packed.getNextEntry()) != null) {
      Path file = folder.resolve(entry.getName()).normalize();
      if (!file.startsWith(folder)) throw new IOException("outside");
      Files.copy(packed, file);
    }
  }
}
