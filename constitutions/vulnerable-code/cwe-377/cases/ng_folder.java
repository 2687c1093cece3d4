import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Work {
  File open() throws IOException {
    File place = File.createTempFile("work", "");
    place.delete();
    place.mkdir();
    return place;
  }
}
