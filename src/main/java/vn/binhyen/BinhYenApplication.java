package vn.binhyen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Bình Yên: one jar, the web server and the operator's tool. */
@SpringBootApplication
public class BinhYenApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BinhYenApplication.class, arguments);
    }
}
