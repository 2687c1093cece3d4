import java.io.FileInputStream;
import java.io.IOException;

class First {
    int of(int number) throws IOException {
        FileInputStream in = new FileInputStream("/srv/parts/" + number);
        int first = in.read();
        if (first < 0) return -1;
        in.close();
        return first;
    }
}
