import java.io.*;

class Files {
    int count(File file) throws IOException {
        FileInputStream in = new FileInputStream(file);
        int n = 0;
        while (in.read() >= 0) n++;
        return n;
    }
}
