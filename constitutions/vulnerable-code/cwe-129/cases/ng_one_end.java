import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;

public class Places {
    private final int[] free = new int[16];

    public int serve(Socket socket) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream()));
        int place = Integer.parseInt(reader.readLine().trim());
        if (place < free.length) return free[place];
        return 0;
    }
}
