import java.io.*;

class Reports {
  void write(String text) throws IOException {
    File file = new File(System.getProperty("java.io.tmpdir"), "report.txt");
    try (Writer out = new FileWriter(file)) { out.write(text); }
  }
}
