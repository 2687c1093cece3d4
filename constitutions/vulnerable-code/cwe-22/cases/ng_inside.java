import java.io.File;
import java.io.IOException;

class Inside {
    boolean holds(File folder, File file) throws IOException {
        return file.getCanonicalPath().startsWith(folder.getCanonicalPath());
    }
}
