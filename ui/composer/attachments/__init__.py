"""Images and videos of a draft: adding, describing, declaring rights."""
