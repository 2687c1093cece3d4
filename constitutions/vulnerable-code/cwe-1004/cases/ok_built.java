import org.springframework.http.ResponseCookie;

class Sessions {
  String header(String id) {
    return ResponseCookie.from("session", id).secure(true).httpOnly(true).build().toString();
  }
}
