package vn.binhyen.platform;

/** Ảnh minh chứng: a JPEG that this system has encoded itself. Not a record: records hold no arrays here. */
public final class EvidencePhoto {

    private final byte[] jpeg;
    private final int width;
    private final int height;

    public EvidencePhoto(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    public byte[] jpeg() {
        return jpeg;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
