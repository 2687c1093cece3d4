import java.io.File;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Pictures {
  @PostMapping("/pictures")
  void keep(@RequestParam MultipartFile picture) throws Exception {
    picture.transferTo(new File("/srv/site/pictures", picture.getOriginalFilename()));
  }
}
