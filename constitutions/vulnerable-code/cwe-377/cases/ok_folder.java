import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Work {
  File open() throws IOException {
    File place = Files.createTempDirectory("work").toFile();
    return place;
  }
}
