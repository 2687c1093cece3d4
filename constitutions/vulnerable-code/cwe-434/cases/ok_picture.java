import java.io.File;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Pictures {
  @PostMapping("/pictures")
  void keep(@RequestParam MultipartFile picture) throws Exception {
    if (!picture.getOriginalFilename().endsWith(".png")) throw new IllegalArgumentException("no picture");
    picture.transferTo(File.createTempFile("picture", ".png", new File("/srv/site/pictures")));
  }
}
