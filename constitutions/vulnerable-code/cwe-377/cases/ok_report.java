import java.io.*;

class Reports {
  void write(String text) throws IOException {
    File file = File.createTempFile("report", ".txt");
    try (Writer out = new FileWriter(file)) { out.write(text); }
  }
}
