import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

class Header {
    byte[] read(InputStream in) throws IOException {
        byte[] bytes = new byte[16];
        int count = in.read(bytes);
        if (count < bytes.length) throw new EOFException();
        return bytes;
    }
}
