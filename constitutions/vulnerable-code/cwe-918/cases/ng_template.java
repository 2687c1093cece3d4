import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;

@RestController
public class Proxy {
  private final RestTemplate restTemplate = new RestTemplate();

  @GetMapping("/fetch")
  public String fetch(@RequestParam String url) {
    return new RestTemplate().getForObject(url, String.class);
  }
}
