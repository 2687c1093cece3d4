import java.io.StringWriter;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class Letter {
    String of(HttpServletRequest request) {
        StringWriter out = new StringWriter();
        Velocity.evaluate(new VelocityContext(), out, "letter", request.getParameter("letter"));
        return out.toString();
    }
}
