import java.nio.file.*;
import org.springframework.web.bind.annotation.*;

@RestController
public class Pages {
  @GetMapping("/page")
  public String page(@RequestParam("name") String name) throws Exception {
    return Files.readString(Path.of("/srv/pages").resolve(name));
  }
}
