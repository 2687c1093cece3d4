import java.io.IOException;
import java.io.InputStream;

class Header {
    byte[] read(InputStream in) throws IOException {
        byte[] bytes = new byte[16];
        in.read(bytes);
        return bytes;
    }
}
