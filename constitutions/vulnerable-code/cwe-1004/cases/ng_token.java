import javax.servlet.http.*;

class Entry {
  void enter(HttpServletResponse response, String token) {
    Cookie cookie = new Cookie("auth_token", token);
    cookie.setSecure(true);
    response.addCookie(cookie);
  }
}
