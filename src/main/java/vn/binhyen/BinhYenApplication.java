package vn.binhyen;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.binhyen.cli.CommandLines;

/** Bình Yên: one jar, the web server and the operator's tool. */
@SpringBootApplication
public class BinhYenApplication {

    public static void main(String[] arguments) {
        var exit = CommandLines.run(BinhYenApplication.class, arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
