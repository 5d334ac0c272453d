"""The help window over the program: the page of a screen, and a search in all pages."""

from tests.shot_stage import Run


def help_windows(run: Run) -> None:
    """In the place of the program's window, which is where the camera looks."""
    desk, camera, shell = run.desk, run.camera, run.shell
    shell.go_to(shell.calendar)
    desk.help.open()
    window = desk.help.window
    assert window is not None
    window.setGeometry(camera.window.geometry())
    camera.take("400-help")
    window.contents.search.setText("موعد")
    camera.settle(1.0)
    camera.take("401-help-found")
    window.contents.search.clear()
    window.go_to("keys")
    camera.take("402-help-keys")
    window.go_to("trouble")
    camera.take("403-help-trouble")
    desk.help.close()
