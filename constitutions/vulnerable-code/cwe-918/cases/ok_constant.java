import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;

@RestController
public class Weather {
  @GetMapping("/weather")
  public String weather(@RequestParam int town) {
    return new RestTemplate().getForObject("https://weather.example/towns/" + town, String.class);
  }
}
