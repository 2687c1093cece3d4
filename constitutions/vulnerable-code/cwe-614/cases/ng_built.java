import org.springframework.http.ResponseCookie;

class Sessions {
  String header(String id) {
    return ResponseCookie.from("session", id).httpOnly(true).secure(false).build().toString();
  }
}
