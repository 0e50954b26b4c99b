package vn.binhyen.outreach;

/** Ảnh minh chứng: a JPEG that this system has encoded itself. Not a record: records hold no arrays here. */
final class EvidencePhoto {

    private final byte[] jpeg;
    private final int width;
    private final int height;

    EvidencePhoto(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    byte[] jpeg() {
        return jpeg;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
