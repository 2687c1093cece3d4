import java.io.FileInputStream;
import java.io.IOException;

class First {
    int of(int number) throws IOException {
        try (FileInputStream in = new FileInputStream("/srv/parts/" + number)) {
            return in.read();
        }
    }
}
