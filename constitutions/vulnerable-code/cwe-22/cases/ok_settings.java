import java.io.File;

class Folders {
    File home() {
        return new File(System.getProperty("user.home"));
    }
}
