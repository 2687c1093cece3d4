import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Unpacked {
    void into(ZipInputStream packed, File folder) throws IOException {
        String root = folder.getCanonicalPath() + File.separator;
        ZipEntry entry;
        while ((entry = packed.getNextEntry()) != null) {
            File target = new File(folder, entry.getName());
            if (!target.getCanonicalPath().startsWith(root)) throw new IOException("outside");
            try (FileOutputStream out = new FileOutputStream(target)) {
                packed.transferTo(out);
            }
        }
    }
}
