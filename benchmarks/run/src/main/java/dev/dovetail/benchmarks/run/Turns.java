package dev.dovetail.benchmarks.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Lets processes run alternately, one iteration each, until all have ended. */
final class Turns implements AutoCloseable {
    private final ServerSocket server;
    private final int processes;

    /** Creates the turns of {@code processes} processes. */
    Turns(int processes) throws IOException {
        this.server = new ServerSocket(0, processes, InetAddress.getLoopbackAddress());
        this.processes = processes;
    }

    int port() {
        return server.getLocalPort();
    }

    /** Waits for all processes, then gives turns until all have ended. Ends early if {@link #close} is called. */
    void give() {
        List<Socket> waiting = new ArrayList<>();
        try {
            while (waiting.size() < processes) {
                waiting.add(server.accept());
            }
            while (!waiting.isEmpty()) {
                waiting.removeIf(process -> !turn(process));
            }
        } catch (IOException closed) {
            // A process has failed, which Forks reports. The waiting processes must not wait forever.
            for (Socket each : waiting) {
                close(each);
            }
        }
    }

    /** Gives a turn to {@code process}. Returns false if it has ended. */
    private static boolean turn(Socket process) {
        try {
            process.getOutputStream().write(1);
            return process.getInputStream().read() >= 0;
        } catch (IOException ended) {
            return false;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("A turn cannot be closed: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
