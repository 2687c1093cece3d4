import javax.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.*;

@RestController
class Prices {
  private final Store store = new Store();

  @PutMapping("/prices/{id}")
  void change(@PathVariable long id, @RequestParam int price) { store.change(id, price); }

  @PostMapping("/prices")
  @RolesAllowed("clerk")
  void add(@RequestParam int price) { store.add(price); }
}
