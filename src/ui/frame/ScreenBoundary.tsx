// Catches what a screen throws, so that one broken screen takes neither the frame nor the blueprint with it.
// The one class of the program: React has no other way to catch an error while rendering.

import { Component, type ReactNode } from 'react'
import { ScreenFailed } from './ScreenFailed.tsx'

interface ScreenBoundaryProps {
  /** Another screen clears the error. */
  readonly screen: string
  readonly children: ReactNode
}

interface ScreenBoundaryState {
  readonly error: unknown
  readonly failed: boolean
  readonly screen: string
}

/** Shows what happened and offers to save the file, to try again, to reload. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { error: undefined, failed: false, screen: this.props.screen }

  static getDerivedStateFromError(error: unknown): Partial<ScreenBoundaryState> {
    return { error, failed: true }
  }

  static getDerivedStateFromProps(
    props: ScreenBoundaryProps,
    state: ScreenBoundaryState,
  ): Partial<ScreenBoundaryState> | null {
    return props.screen === state.screen ? null : { error: undefined, failed: false, screen: props.screen }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return <ScreenFailed error={this.state.error} onRetry={() => this.setState({ error: undefined, failed: false })} />
  }
}
