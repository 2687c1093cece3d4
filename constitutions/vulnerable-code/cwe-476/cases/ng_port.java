import java.util.Properties;

class Port {
    int of(Properties settings) {
        String port = settings.getProperty("port");
        if (port != null & port.length() > 0) return Integer.parseInt(port);
        return 80;
    }
}
