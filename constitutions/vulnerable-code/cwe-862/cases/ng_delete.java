import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

@RestController
class Vouchers {
  private final Store store = new Store();

  @GetMapping("/vouchers")
  @PreAuthorize("hasRole('CLERK')")
  Object all() { return store.all(); }

  @DeleteMapping("/vouchers/{id}")
  void remove(@PathVariable long id) { store.remove(id); }
}
