import java.io.StringWriter;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class Letter {
    String of(HttpServletRequest request) {
        VelocityContext values = new VelocityContext();
        values.put("name", request.getParameter("name"));
        StringWriter out = new StringWriter();
        Velocity.evaluate(values, out, "letter", "Dear $name");
        return out.toString();
    }
}
