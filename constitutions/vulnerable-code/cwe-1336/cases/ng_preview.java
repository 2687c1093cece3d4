import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import java.io.StringWriter;
import javax.servlet.http.HttpServletRequest;

class Preview {
    String of(HttpServletRequest request, Configuration settings) throws Exception {
        StringWriter out = new StringWriter();
        new Template("preview", new StringReader(request.getParameter("layout")), settings).process(null, out);
        return out.toString();
    }
}
