import org.springframework.web.bind.annotation.*;

class Leave {
  @GetMapping("/leave")
  String leave(@RequestParam String to) {
    return "redirect:/pages/" + to;
  }
}
