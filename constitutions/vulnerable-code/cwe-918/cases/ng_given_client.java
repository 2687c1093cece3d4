import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.function.client.WebClient;

class Forwarder {
    @GetMapping("/forward")
    Object forward(@RequestParam String target) {
        return WebClient.create(target).get().retrieve();
    }
}
