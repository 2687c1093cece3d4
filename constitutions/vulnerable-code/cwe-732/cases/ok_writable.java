import java.io.File;

class Shared {
  void share(File file) {
    file.setWritable(true, true);
  }
}
