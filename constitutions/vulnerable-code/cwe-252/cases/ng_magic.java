import java.io.FileInputStream;
import java.io.IOException;

class Magic {
    int first(String path) throws IOException {
        byte[] buffer = new byte[4];
        try (FileInputStream stream = new FileInputStream(path)) {
            stream.read(buffer, 0, 4);
        }
        return buffer[0];
    }
}
