import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

class Tape {
    void into(TarArchiveInputStream tape, Path folder) throws IOException {
        TarArchiveEntry entry;
        while ((entry = tape.getNextTarEntry()) != null) {
            Files.copy(tape, folder.resolve(entry.getName()));
        }
    }
}
