import org.springframework.web.bind.annotation.*;

class Jobs {
  static class Job { private String film; String getFilm() { return film; } }

  @PostMapping("/jobs")
  void start(@RequestBody Job job) throws Exception {
    new ProcessBuilder("bash", "-c", "ffmpeg -i /in/" + job.getFilm()).start();
  }
}
