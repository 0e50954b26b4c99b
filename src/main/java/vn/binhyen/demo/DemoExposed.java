package vn.binhyen.demo;

import java.net.InetAddress;

/** The server was told to listen where others reach it while accounts with a known password exist. */
public class DemoExposed extends RuntimeException {

    private final String address;

    DemoExposed(InetAddress address) {
        super("Demo accounts exist, and the server is to listen on " + address.getHostAddress());
        this.address = address.getHostAddress();
    }

    public String address() {
        return address;
    }
}
