import org.springframework.web.bind.annotation.*;

@RestController
public class Tasks {
  @PostMapping("/tasks")
  public void run(@RequestParam String type) throws Exception {
    Tasks.class.getClassLoader().loadClass(type).getDeclaredConstructor().newInstance();
  }
}
