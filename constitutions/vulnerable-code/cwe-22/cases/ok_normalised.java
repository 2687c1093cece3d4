import java.nio.file.*;
import org.springframework.web.bind.annotation.*;

@RestController
public class Pages {
  @GetMapping("/page")
  public String page(@RequestParam("name") String name) throws Exception {
    Path file = Path.of("/srv/pages").resolve(name).normalize();
    if (!file.startsWith("/srv/pages")) throw new SecurityException("outside");
    return Files.readString(file);
  }
}
